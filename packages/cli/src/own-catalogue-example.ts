/** A file for the standards and selections of a workspace, with an example as comments. It is valid as it is. */
export const ownCatalogueExample = (edition: string) => `\
## Standards and selections of this workspace, beside those of the toolkit. What the toolkit has stays as it is: ids
## here are new ones. Documents print that the organisation added a standard, so that nobody takes it for one of the
## toolkit's. Lines that begin with ## are remarks. To begin, take the # and one space away before each line of the
## example, and change its words. \`rsr check .\` says what is wrong; \`rsr schema roadmap\` describes all fields.
schema: roadmap/1

# instruments:
#   shelter-guide:
#     title: Guide on shelters for victims of trafficking
#     short_title: Shelter guide
#     kind: policy-guide
#     adopted: 2025-06
#     entry_into_force: null
#     adopting_body: The body that adopted it
#     depositary: null
#     reference: Number of the document
#     source_url: https://example.org/shelter-guide
#     binding: false
#     open_to: all States of the region

# standards:
#   shelter-guide.1: # the id of the instrument, a dot, and the place in it
#     instrument: shelter-guide
#     ref: para. 1
#     title: Shelters for all victims
#     requirement: Offer victims of trafficking a safe place to stay, whatever their sex, age and status.
#     obligation: recommended # or mandatory, qualified, optional
#     priorities: [IV] # the first is the chapter in which the standard stands
#     elements: [IV.assistance]
#     dimension: victim-services
#     capability: null
#     pillars: [protection]
#     forms: []
#     indicators: []
#     practice: Shelters are run together with civil society.
#     guidance: []
#     depends_on: []
#     checked: true # somebody compared these words with the text of the instrument
#     checked_source: full text
#     criteria:
#       shelter-guide.1.a: # the id of the standard, a dot and a letter
#         axis: practice # what is done; or law: what laws and policies say
#         core: true # when the answer is no, the main duty is not met
#         asks: [social-welfare, civil-society] # who could answer, best first
#         window: 3 # the question asks about the last three years
#         question: Did victims of either sex have a place in a shelter in the last three years?
#         statement: Victims of either sex had a place in a shelter in the last three years.
#         changed: ${edition}

# selections:
#   core-with-shelters:
#     title: Core gap analysis with shelters
#     purpose: The core standards of all nine priorities, and those of the shelter guide.
#     extends: core
#     standards: [shelter-guide.1]
`
