// Docusaurus 3 knows remark-directive and remark-gfm already; what it needs is the plugin and the style.
import { fileURLToPath } from 'node:url'
import remarkRsr from '@rsr/remark'
import { options } from './options.mjs'

export default {
  title: 'What is in place',
  url: 'https://example.org',
  baseUrl: '/',
  presets: [
    [
      'classic',
      {
        docs: { remarkPlugins: [[remarkRsr, options]] },
        theme: { customCss: [fileURLToPath(import.meta.resolve('@rsr/document/style.css'))] },
      },
    ],
  ],
}
