import { customProperties } from '@rsr/opc'
import { customXml, recipientProperty } from '../manifest/manifest-parts.ts'
import type { FormData } from './form-data.ts'

/** The namespace of the root element by which the data of a form are found among other custom XML. */
export const formNamespace = 'urn:rsr:form:1'
/** What the names of custom properties begin with in which a form says of itself what it is, as an answer sheet does. */
export const formProperty = 'rsr.'

/** The parts of a form that nobody sees: its data in custom XML; what it says of itself also in custom properties. */
export const formParts = (data: FormData, recipient?: string): Record<string, string> => ({
  ...customXml('form', formNamespace, JSON.stringify(data)),
  'docProps/custom.xml': customProperties({
    ...Object.fromEntries(
      Object.entries(data.says).map(([name, value]) => [`${formProperty}${name}`, value]),
    ),
    ...(recipient !== undefined && { [recipientProperty]: recipient }),
  }),
})
