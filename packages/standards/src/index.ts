export { loadCatalogue } from './load-catalogue.ts'
export { countryCodes, loadCountry } from './load-country.ts'
export { type RecalledCell, recalledCells, unverified } from './unverified.ts'
