import { type ScriptCode, scriptOf, scripts } from '@rsr/document'
import { textFont } from '../theme.ts'

/** What Word needs to know of a script (ISO/IEC 29500-1, 17.3.2.26): it has a font and a language for each of three kinds. */
interface ScriptLook {
  readonly kind: 'western' | 'complex' | 'eastAsian'
  /** A font that Windows has, but for those of the last two scripts; the font of the text where none is named. */
  readonly font?: string
  /** The language under which Word proofs it where none is known. */
  readonly language: string
}

const complex = 'complex'
const eastAsian = 'eastAsian'

const looks: Readonly<Record<ScriptCode, ScriptLook>> = {
  Latn: { kind: 'western', language: 'en-GB' },
  Arab: { kind: complex, language: 'ar-SA' },
  Hebr: { kind: complex, language: 'he-IL' },
  Beng: { kind: complex, font: 'Nirmala UI', language: 'bn-BD' },
  Deva: { kind: complex, font: 'Nirmala UI', language: 'hi-IN' },
  Sinh: { kind: complex, font: 'Nirmala UI', language: 'si-LK' },
  Taml: { kind: complex, font: 'Nirmala UI', language: 'ta-LK' },
  Thai: { kind: complex, font: 'Leelawadee UI', language: 'th-TH' },
  Laoo: { kind: complex, font: 'Leelawadee UI', language: 'lo-LA' },
  Khmr: { kind: complex, font: 'Leelawadee UI', language: 'km-KH' },
  Mymr: { kind: complex, font: 'Myanmar Text', language: 'my-MM' },
  Thaa: { kind: complex, font: 'MV Boli', language: 'dv-MV' },
  Tibt: { kind: complex, font: 'Microsoft Himalaya', language: 'dz-BT' },
  Syrc: { kind: complex, font: 'Segoe UI Historic', language: 'syr-SY' },
  Nkoo: { kind: complex, font: 'Ebrima', language: 'nqo-GN' },
  Adlm: { kind: complex, font: 'Ebrima', language: 'ff-Adlm' },
  Hans: { kind: eastAsian, font: 'Microsoft YaHei', language: 'zh-CN' },
  Hant: { kind: eastAsian, font: 'Microsoft JhengHei', language: 'zh-TW' },
  Jpan: { kind: eastAsian, font: 'Yu Gothic', language: 'ja-JP' },
  Kore: { kind: eastAsian, font: 'Malgun Gothic', language: 'ko-KR' },
  Rohg: { kind: complex, font: 'Noto Sans Hanifi Rohingya', language: 'rhg' },
  Mand: { kind: complex, font: 'Noto Sans Mandaic', language: 'mid' },
}

/** The look of a script, and whether it runs from right to left. */
export function lookOf(script: ScriptCode): Required<ScriptLook> & { readonly isRightToLeft: boolean } {
  return { font: textFont, ...looks[script], isRightToLeft: scripts[script].direction === 'rtl' }
}

/** What the styles of a document in a language say of each kind: only what differs is written on a run. */
export function defaultsOf(language: string) {
  const { kind, font } = lookOf(scriptOf(language))
  const western = kind === 'western' ? language : scripts.Latn.language
  return {
    western: { font: textFont, language: western },
    complex: kind === complex ? { font, language } : { font: textFont, language: looks.Arab.language },
    eastAsian: kind === eastAsian ? { font, language } : { font: textFont, language: western },
  }
}
