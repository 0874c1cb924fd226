/** What an officer reads in a new workspace. */
export const workspaceReadme = `# Workspace

This folder holds the assessments of your office, one country in each folder, and what all of them share. Everything is
text that you can write in any editor. No programming is needed.

| what                                      | where                                                       |
| ----------------------------------------- | ----------------------------------------------------------- |
| settings of the office, each explained    | \`rsr.yaml\`                                                  |
| the countries, each in a folder           | \`countries\`, as \`countries/FJI\`                             |
| standards and selections of your own      | \`catalogue\`; an example is in \`catalogue/own.yaml\`          |
| layouts of your own                       | \`layouts\`; \`rsr layouts --copy brief\` begins with one       |
| a Word file whose style documents have    | \`style\` in \`rsr.yaml\` names it; there need be none          |
| documents                                 | \`out\`; they can be made again at any time                   |

## In which order

Stand in this folder, and use the code of your country in the place of FJI. \`rsr\` stands for the way in which your office
calls the toolkit: within its folder, that is \`npx pnpm@10 rsr\`.

1. Write the name of your office into \`rsr.yaml\`.
2. \`rsr new FJI\` makes \`countries/FJI\` with every question as a comment. Nothing is answered for you.
3. Write your sources and facts into \`evidence.yaml\`, and answers into \`answers.yaml\`. “Not known” is a respectable answer.
   With \`rsr new FJI --format md\`, all of it is in Markdown documents.
4. \`rsr check .\` says what is wrong in the workspace and all its countries, with the line, and what to do.
5. \`rsr status countries/FJI\` says what is answered and what is open.
6. \`rsr preview countries/FJI\` shows the document in your browser, again whenever you save a file, with what is wrong beside it.
7. \`rsr build countries/FJI\` writes the document into \`out\`, as Markdown and Word.
8. \`rsr import police.csv --country FJI --agency police\` merges what an agency answered in a form.
9. \`rsr where countries/FJI "some words"\` says where words of the document come from.

\`rsr standards\` finds standards and reads them out. \`rsr COMMAND --help\` tells more of each command.

## What may leave the office

The files of this folder hold everything that you know. They stay in the office: share documents, not this folder.

Sources, facts, notes and texts carry a mark: \`public\`, \`state\` (the State assessed may read it; the default) or
\`restricted\` (your office only). A document is made for one release, and has nothing in it that the release withholds:

| release    | for                | shows                       |
| ---------- | ------------------ | --------------------------- |
| \`internal\` | your office        | everything                  |
| \`draft\`    | the State assessed | what is \`public\` or \`state\` |
| \`public\`   | anyone             | what is \`public\`            |

The name of the file says for which release it was made. Write no personal data: authors are offices, and no person is
named.
`
