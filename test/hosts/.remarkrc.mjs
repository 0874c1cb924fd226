// remark-cli: `remark FILE` prints the page, with a status other than 0 where something is wrong.
import remarkRsr from '@rsr/remark'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import { options } from './options.mjs'

export default {
  plugins: [remarkGfm, remarkDirective, [remarkRsr, options], remarkRehype, rehypeStringify],
}
