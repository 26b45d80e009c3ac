import { agent, crlf, named, testRule } from './ruleTest';

const message = 'This path exists on one machine only and shows a user name; write it relative to the project.';
const severity = 'information';
const prompt = (...lines: readonly string[]): string => `${named()}\n${lines.join('\n')}\n`;

testRule('home-path-in-file', {
  fine: {
    'a relative path and the home folder itself': prompt('See docs/a.md, ~/notes and $HOME/notes.'),
    'names that stand for anyone': prompt(
      '/Users/username/a /home/user/b /home/<name>/c /Users/your-name/d /Users/$USER/e',
    ),
    'accounts of containers': prompt('/home/node/app, /home/runner/work, /home/ubuntu/x, /home/vscode/y, /home/app/z'),
    'a folder of the project that is called home': prompt('See src/home/page/index.ts and ./home/page/a.ts.'),
    'an address': prompt('See https://example.com/home/settings/profile and //cdn.a.b/home/c/d.'),
    'a glob': prompt('Read **/home/page/*.ts first.'),
    'the folder of all users': prompt('List /Users/ and /home/.'),
    'sample output in a fence': prompt('```text', '/Users/anna/shop/src/a.ts', '```'),
    'a file without frontmatter': '/Users/anna/shop/a.ts\n',
  },
  faulty: {
    'a path on a Mac': {
      text: prompt('Read <|/Users/anna/shop/docs/a.md|>.'),
      message,
      severity,
      fixes: [['suggestion', prompt('Read ~/shop/docs/a.md.')]],
    },
    'a path on Linux between backticks': {
      text: prompt('Read `<|/home/anna/shop/|>` first.'),
      message,
      severity,
      fixes: [['suggestion', prompt('Read `~/shop/` first.')]],
    },
    'a path on Windows in a file with CRLF': {
      text: crlf(prompt('Read <|C:\\Users\\anna\\shop\\a.md|>, then stop.')),
      message,
      severity,
      fixes: [['suggestion', crlf(prompt('Read ~\\shop\\a.md, then stop.'))]],
    },
    'a path in the workspace, which becomes relative': {
      text: prompt('Read <|/Users/anna/my shop/docs/a.md|>.'.replace('my shop', 'shop')),
      file: 'Users/anna/shop/.claude/agents/a.md',
      message,
      severity,
      fixes: [['suggestion', prompt('Read docs/a.md.')]],
    },
    'a command in a fence, with a disk of Windows under Linux': {
      text: prompt('```bash', 'cd <|/mnt/c/Users/anna/shop/services|> && ls', '```'),
      message,
      severity,
      fixes: [['suggestion', prompt('```bash', 'cd ~/shop/services && ls', '```')]],
    },
    'an address of a file': {
      text: prompt('[notes](file://<|/Users/anna/notes.md|>)'),
      message,
      severity,
      fixes: [['suggestion', prompt('[notes](file://~/notes.md)')]],
    },
    'the description, after an emoji': {
      text: agent('name: a', 'description: "🚀 Reviews <|/home/anna/shop/src|>"'),
      message,
      severity,
      fixes: [['suggestion', agent('name: a', 'description: "🚀 Reviews ~/shop/src"')]],
    },
    'the section about memory, of which one is told': {
      text: prompt(
        'Your memory is in `<|/Users/anna/shop/.claude/agent-memory/a/|>`.',
        'Look with `grep x /Users/anna/shop/.claude/agent-memory/a/`.',
        'Read <|/Users/anna/shop/b|>.',
      ),
      message,
      severity,
      fixes: [
        [
          'suggestion',
          prompt(
            'Your memory is in `~/shop/.claude/agent-memory/a/`.',
            'Look with `grep x ~/shop/.claude/agent-memory/a/`.',
            'Read /Users/anna/shop/b.',
          ),
        ],
      ],
    },
    'a plugin agent': {
      text: prompt('Read <|/Users/anna/shop|>'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message,
      severity,
      fixes: [['suggestion', prompt('Read ~/shop')]],
    },
  },
});
