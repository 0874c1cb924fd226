import { type CrossReference, type Heading, type PageSection, createHeadingCheck, walk } from '@rsr/document'
import { type LayoutContext, type LayoutPlace, refuseAt } from './layout-context.ts'

/**
 * Reports what a document made of these sections could not number: headings that stand where they cannot, two
 * things of one id, and references to what the layout does not hold. Each at the heading or the view that has it.
 */
export function checkLaid(
  sections: readonly PageSection[],
  { writer, layout, places }: Pick<LayoutContext, 'writer' | 'layout' | 'places'>,
): void {
  const checkHeading = createHeadingCheck()
  const targets = new Map<string, Heading | undefined>()
  const references: { readonly node: CrossReference; readonly place: LayoutPlace }[] = []
  for (const block of sections.flatMap((section) => section.children)) {
    const place = places.get(block) ?? { layout, position: undefined }
    for (const node of walk(block)) {
      if (node.type === 'crossReference' && node.target !== '') references.push({ node, place })
      if (node.type === 'heading') {
        const problem = checkHeading(node)
        if (problem !== undefined) refuseAt(place, problem, writer)
      }
      const id = 'id' in node ? node.id : undefined
      if (id === undefined) continue
      if (targets.has(id)) refuseAt(place, `there is a second \`${id}\``, writer)
      targets.set(id, node.type === 'heading' ? node : undefined)
    }
  }
  for (const { node, place } of references) {
    if (!targets.has(node.target)) {
      refuseAt(place, `a view leads to \`${node.target}\`, which the layout does not have`, writer)
    } else if (node.shows === 'number' && targets.get(node.target)?.numbering === 'none') {
      refuseAt(place, `a view shows the number of \`${node.target}\`, which has none`, writer)
    }
  }
}
