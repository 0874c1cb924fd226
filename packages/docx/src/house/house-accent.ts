import { valueOf, childOf } from '../lint/styles-of.ts'
import { type XmlNode, attribute, descendants, elements } from '@rsr/opc'
import { styleName } from './matched-styles.ts'

/**
 * The colour that stands for an organisation: that of its first headings, else the first of its theme that white can be read
 * on. Nothing where all are too light (WCAG 2.2, 1.4.3).
 */
export function accentOf(styles: XmlNode, theme: XmlNode | undefined): string | undefined {
  const heading = elements(styles).find((node) => styleName(node).toLowerCase() === 'heading 1')
  const ofTheme = ['a:accent1', 'a:dk2', 'a:accent2'].map((name) => {
    const node = theme && [...descendants(theme)].find((each) => each.name === name)
    const [color] = node ? elements(node) : []
    return color && (attribute(color, 'lastClr') ?? attribute(color, 'val'))
  })
  const colors = [valueOf(childOf(heading, 'w:rPr'), 'w:color'), ...ofTheme]
  return colors.find((color): color is string => color !== undefined && isDark(color))?.toUpperCase()
}

/** Whether white on a colour has a contrast of 4.5:1, and the colour is none that looks like black. */
function isDark(hex: string): boolean {
  if (!/^[\dA-F]{6}$/i.test(hex)) return false
  const [red = 0, green = 0, blue = 0] = (hex.match(/../g) ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return 1.05 / (luminance + 0.05) >= 4.5 && hex !== '000000'
}
