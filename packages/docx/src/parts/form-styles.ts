import { type Style, size, spacing } from './style-xml.ts'

/** The style of what is there to fill in: with room between lines for handwriting. */
export const formStyles: Readonly<Record<string, Style>> = {
  FormText: {
    name: 'Form Text',
    basedOn: 'TableText',
    own: true,
    offered: true,
    paragraph: spacing(0, 0, 1.5),
    run: size(9),
  },
}
