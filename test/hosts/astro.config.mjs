import remarkRsr from '@rsr/remark'
import { defineConfig } from 'astro/config'
import remarkDirective from 'remark-directive'
import { options } from './options.mjs'

export default defineConfig({
  markdown: { remarkPlugins: [remarkDirective, [remarkRsr, options]] },
  build: { inlineStylesheets: 'always' },
})
