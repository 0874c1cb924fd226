import type { Blank } from '@rsr/document'

/** The tag of a blank's content control: `tip-protocol.9.1.a/source`. */
export const blankTag = ({ about, part }: Pick<Blank, 'about' | 'part'>): string => `${about}/${part}`

/** What a blank's tag says; nothing for the tag of anything else. */
export function fromTag(tag: string): Pick<Blank, 'about' | 'part'> | undefined {
  const [, about, part] = /^([^/\s]+)\/([a-z-]+)$/.exec(tag) ?? []
  return about !== undefined && part !== undefined ? { about, part } : undefined
}

/** The bookmark around the blank that has a number. */
export const blankBookmark = (id: number): string => `b_${id}`

export const isBlankBookmark = (name: string): boolean => /^b_\d+$/.test(name)
