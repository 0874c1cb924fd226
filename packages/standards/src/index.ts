export { loadCatalogue } from './load-catalogue.ts'
export { countryCodes, loadCountry } from './load-country.ts'
