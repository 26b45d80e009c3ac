/** The settings as JSON Schema: for `.agent-author.json`, and as properties of the extension's manifest. */

/** @typedef {import('../../src/core/lint/rule').Rule} Rule */

const levels = ['error', 'warning', 'information', 'hint', 'off'];
const names = { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true };

/** @param {Rule[]} rules */
const levelsOf = (rules) => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    rules.map(({ id, summary, severity }) => [
      id,
      { enum: levels, description: `${summary}. Unless set: ${severity}.` },
    ]),
  ),
});

const globs = (description) => ({ ...names, description });

const settings = {
  rules: 'How grave each check is, by its id.',
  overrides: 'Levels for the files that fit one of the globs; the last that fits wins.',
  ignore: 'Globs of files about which nothing is said.',
  knownKeys: 'Keys of the frontmatter that are yours, such as those of a tool of your own.',
  knownTools: 'Names of tools that exist for you.',
  knownModels: 'Names of models that exist for you, such as those of a gateway.',
  descriptionStyle: 'How a description is written that has to be written anew.',
};

const files = 'Globs from the folder of the settings; one without a slash is of a name in whichever folder.';

/** @param {object} ruleLevels what `rules` holds, or where that is defined */
const propertiesWith = (ruleLevels) => ({
  rules: { ...ruleLevels, description: settings.rules },
  overrides: {
    type: 'array',
    description: settings.overrides,
    items: {
      type: 'object',
      required: ['files', 'rules'],
      additionalProperties: false,
      properties: { files: globs(files), rules: ruleLevels },
    },
  },
  ignore: globs(settings.ignore),
  knownKeys: { ...names, description: settings.knownKeys },
  knownTools: { ...names, description: settings.knownTools },
  knownModels: { ...names, description: settings.knownModels },
  descriptionStyle: {
    enum: ['quoted', 'block'],
    default: 'quoted',
    description: settings.descriptionStyle,
    enumDescriptions: ['On one line, in double quotes.', 'As a block, one line for each of its lines.'],
  },
});

/** @param {Rule[]} rules */
export const schemaOf = (rules) => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Settings of Agent Author',
  description: 'Lies at or above the agents that it is for; of several the nearest counts.',
  type: 'object',
  // A word of editors alone: the file may have comments and such commas.
  allowTrailingCommas: true,
  additionalProperties: false,
  definitions: { levels: levelsOf(rules) },
  properties: { $schema: { type: 'string' }, ...propertiesWith({ $ref: '#/definitions/levels' }) },
});

/** @param {Rule[]} rules */
export function manifestProperties(rules) {
  const shown = { scope: 'window' };
  const defaults = { rules: {}, descriptionStyle: 'quoted' };
  const entries = Object.entries(propertiesWith(levelsOf(rules))).map(([name, schema], index) => {
    const { description, ...rest } = name === 'overrides' ? withoutRuleNames(schema) : schema;
    const type = rest.type ?? 'string';
    const text = `${description} A \`.agent-author.json\` at or above a file comes first.`;
    return [
      `agentAuthor.${name}`,
      { type, ...rest, default: defaults[name] ?? [], ...shown, order: index + 2, markdownDescription: text },
    ];
  });
  return Object.fromEntries(entries);
}

/** The manifest names every rule once; the settings editor of `overrides` is a JSON file anyway. */
const withoutRuleNames = (schema) => ({
  ...schema,
  items: {
    ...schema.items,
    properties: {
      ...schema.items.properties,
      rules: { type: 'object', additionalProperties: { enum: levels } },
    },
  },
});
