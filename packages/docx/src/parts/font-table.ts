import { symbolFont, textFont } from '../theme.ts'

/** The fonts, and which to take where one is not installed (ISO/IEC 29500-1, 17.8.3.1). */
export function fontTable(): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:font w:name="${textFont}"><w:altName w:val="Liberation Sans"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>
<w:font w:name="${symbolFont}"><w:altName w:val="DejaVu Sans"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>
</w:fonts>`
}
