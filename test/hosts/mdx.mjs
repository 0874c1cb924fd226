// MDX as Docusaurus reads it, with its configuration: `node mdx.mjs FILE` prints the page that React makes of it.
import { readFile } from 'node:fs/promises'
import { evaluate } from '@mdx-js/mdx'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as runtime from 'react/jsx-runtime'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import config from './docusaurus.config.mjs'

const [[, { docs }]] = config.presets
const { default: Content } = await evaluate(await readFile(process.argv[2]), {
  ...runtime,
  remarkPlugins: [remarkDirective, remarkGfm, ...docs.remarkPlugins],
})
console.log(renderToStaticMarkup(createElement(Content)))
