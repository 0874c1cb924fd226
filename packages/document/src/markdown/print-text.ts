import type { Text } from 'mdast'
import { type Handle, defaultHandlers } from 'mdast-util-to-markdown'

/**
 * Words, and signs that mean nothing in Markdown between words; `w.` could begin an address and `1.` a list. Most texts
 * are such, and the printer looks for each of its 80 signs in turn in all of them, twice.
 */
const plain =
  /^(?:\d+(?![\d.)])|[\p{L} ,;–“‘○◌◔◑◕●])(?:[\p{L}\p{N} ,;%“”‘’–—/?$€'"()-]|(?<![Ww])\.|:(?= |$))*$/u

/** What depends on its neighbours: a space beside a line end would be lost, a colon before a slash is an address. */
const isOpen = (text: string, before: string, after: string) =>
  /^ |[ :]$/.test(text) && /[\r\n/]/.test(before + after)

const print: Handle = (node: Text, parent, state, info) =>
  plain.test(node.value) && !isOpen(node.value, info.before, info.after)
    ? node.value
    : defaultHandlers.text(node, parent, state, info)

/** The beginning of what will be printed, at which the printer looks before it prints what stands in front. */
const peek: Handle = (node: Text, parent, state, info) =>
  plain.test(node.value) ? node.value : defaultHandlers.text(node, parent, state, info)

/** Prints a text of Markdown, escaped where it has to be. */
export const printText = Object.assign(print, { peek })
