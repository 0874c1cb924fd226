// Plain unified: `node unified.mjs FILE` prints the page, and says what is wrong.
import { readFile } from 'node:fs/promises'
import remarkRsr from '@rsr/remark'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { options } from './options.mjs'

const file = await unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkRsr, options)
  .use(remarkRehype)
  .use(rehypeStringify)
  .process(await readFile(process.argv[2]))
for (const message of file.messages) console.error(String(message))
console.log(String(file))
