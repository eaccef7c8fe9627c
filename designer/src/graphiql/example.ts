/** What the explorer opens with: three questions that work for everyone who is signed in. */
export const example = `# Marshrut: everything the pages do can be done here.
# Ctrl+Enter runs the operation under the cursor; Ctrl+Space suggests names.

query WhoAmI {
  me {
    user { name login roles { key } }
    may
  }
}

query MyInbox {
  inbox(filter: { view: MINE }, first: 10) {
    totalCount
    edges { node { id name { ru en } status context createdAt } }
  }
}

query WhatCanIStart {
  startable { processId name { ru en } }
}
`;
