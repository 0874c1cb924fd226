// MDX, as Docusaurus reads it: `node mdx.mjs FILE` prints the page that React makes of it.
import { readFile } from 'node:fs/promises'
import { evaluate } from '@mdx-js/mdx'
import remarkRsr from '@rsr/remark'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as runtime from 'react/jsx-runtime'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import { options } from './options.mjs'

const { default: Content } = await evaluate(await readFile(process.argv[2]), {
  ...runtime,
  remarkPlugins: [remarkGfm, remarkDirective, [remarkRsr, options]],
})
console.log(renderToStaticMarkup(createElement(Content)))
