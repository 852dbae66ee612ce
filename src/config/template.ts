import { KINDS, RELATIONS } from '../model/kinds.js'

/** What `atodds init` writes: a configuration that works as it stands, and says what else it could hold. */
export const template = (formats: readonly string[]): string => `# Configuration of atodds. Paths start from the folder of this file.
# What is given on the command line goes before what is written here.

# What is checked against each other: files, folders, globs.
sources:
  - sources/
  # - files: wire/*.txt
  #   publisher: Harbour Wire      # how it is called in reports
  #   date: 2026-03-01             # when it was published
  #   tier: primary                # how much weight you give it; any word

# Several stories in one run, instead of sources:
# stories:
#   - name: Ferry
#     sources: [ferry/]
#   - name: Bridge
#     sources: [bridge/*.html, bridge/statement.pdf]

# When the exit code is 1: relations (${RELATIONS.join(', ')}; each with the graver ones),
# kinds (${KINDS.slice(0, 6).join(', ')},
# ${KINDS.slice(6).join(', ')}), kind:relation, or never.
fail-on: contradiction

# Kinds that are not reported.
# leave-out: [designation]

# Decisions on disagreements: atodds flag, atodds flags.
flags: atodds.flags.yaml

# Fail also on decisions that fit nothing any more.
# strict-flags: true

# Formats are ${formats.join(', ')}. With several stories, {story} in a file name is the name of the story.
outputs:
  - table
  # - json=out/report.json
`
