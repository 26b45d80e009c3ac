/** The theme variables that the page uses, with the values that VS Code 1.139 gives them. */

export interface Theme {
  readonly name: string;
  /** Classes of the body. */
  readonly classes: string;
  readonly variables: Readonly<Record<string, string>>;
}

const shared = {
  '--vscode-agentAuthor-red': '#dc2626',
  '--vscode-agentAuthor-blue': '#6a9bcc',
  '--vscode-agentAuthor-green': '#16a34a',
  '--vscode-agentAuthor-yellow': '#ca8a04',
  '--vscode-agentAuthor-purple': '#827dbd',
  '--vscode-agentAuthor-orange': '#d97757',
  '--vscode-agentAuthor-pink': '#c46686',
  '--vscode-agentAuthor-cyan': '#0891b2',
  '--vscode-font-family': 'system-ui, sans-serif',
  '--vscode-font-size': '13px',
  '--vscode-font-weight': 'normal',
  '--vscode-editor-font-family': 'monospace',
};

export const light: Theme = {
  name: 'light',
  classes: 'vscode-light',
  variables: {
    ...shared,
    '--vscode-charts-blue': '#0063d3',
    '--vscode-charts-foreground': '#3b3b3b',
    '--vscode-charts-green': '#388a34',
    '--vscode-charts-purple': '#652d90',
    '--vscode-charts-red': '#e51400',
    '--vscode-charts-yellow': '#bf8803',
    '--vscode-descriptionForeground': '#3b3b3b',
    '--vscode-editor-background': '#ffffff',
    '--vscode-editor-foreground': '#3b3b3b',
    '--vscode-focusBorder': '#005fb8',
    '--vscode-panel-border': '#e5e5e5',
    '--vscode-textBlockQuote-border': '#e5e5e5',
    '--vscode-textCodeBlock-background': '#f8f8f8',
    '--vscode-textLink-activeForeground': '#005fb8',
    '--vscode-textLink-foreground': '#005fb8',
    '--vscode-textPreformat-background': 'rgba(0, 0, 0, 0.12)',
    '--vscode-textPreformat-foreground': '#3b3b3b',
    '--vscode-widget-border': '#e5e5e5',
  },
};

export const dark: Theme = {
  name: 'dark',
  classes: 'vscode-dark',
  variables: {
    ...shared,
    '--vscode-charts-blue': '#59a4f9',
    '--vscode-charts-foreground': '#cccccc',
    '--vscode-charts-green': '#89d185',
    '--vscode-charts-purple': '#b180d7',
    '--vscode-charts-red': '#f14c4c',
    '--vscode-charts-yellow': '#cca700',
    '--vscode-descriptionForeground': '#9d9d9d',
    '--vscode-editor-background': '#1f1f1f',
    '--vscode-editor-foreground': '#cccccc',
    '--vscode-focusBorder': '#0078d4',
    '--vscode-panel-border': '#2b2b2b',
    '--vscode-textBlockQuote-border': '#616161',
    '--vscode-textCodeBlock-background': '#2b2b2b',
    '--vscode-textLink-activeForeground': '#4daafc',
    '--vscode-textLink-foreground': '#4daafc',
    '--vscode-textPreformat-background': '#3c3c3c',
    '--vscode-textPreformat-foreground': '#d0d0d0',
    '--vscode-widget-border': '#313131',
  },
};

export const highContrastLight: Theme = {
  name: 'high contrast light',
  classes: 'vscode-high-contrast vscode-high-contrast-light',
  variables: {
    ...shared,
    '--vscode-charts-blue': '#0063d3',
    '--vscode-charts-foreground': '#292929',
    '--vscode-charts-green': '#374e06',
    '--vscode-charts-purple': '#652d90',
    '--vscode-charts-red': '#b5200d',
    '--vscode-charts-yellow': '#895503',
    '--vscode-contrastBorder': '#0f4a85',
    '--vscode-descriptionForeground': 'rgba(41, 41, 41, 0.7)',
    '--vscode-editor-background': '#ffffff',
    '--vscode-editor-foreground': '#292929',
    '--vscode-focusBorder': '#006bbd',
    '--vscode-panel-border': '#0f4a85',
    '--vscode-textBlockQuote-border': '#292929',
    '--vscode-textCodeBlock-background': '#f2f2f2',
    '--vscode-textLink-activeForeground': '#0f4a85',
    '--vscode-textLink-foreground': '#0f4a85',
    '--vscode-textPreformat-background': '#09345f',
    '--vscode-textPreformat-foreground': '#ffffff',
    '--vscode-widget-border': '#0f4a85',
  },
};

export const highContrastDark: Theme = {
  name: 'high contrast dark',
  classes: 'vscode-high-contrast',
  variables: {
    ...shared,
    '--vscode-charts-blue': '#59a4f9',
    '--vscode-charts-foreground': '#ffffff',
    '--vscode-charts-green': '#89d185',
    '--vscode-charts-purple': '#b180d7',
    '--vscode-charts-red': '#f48771',
    '--vscode-charts-yellow': '#ffd370',
    '--vscode-contrastBorder': '#6fc3df',
    '--vscode-descriptionForeground': 'rgba(255, 255, 255, 0.7)',
    '--vscode-editor-background': '#000000',
    '--vscode-editor-foreground': '#ffffff',
    '--vscode-focusBorder': '#f38518',
    '--vscode-panel-border': '#6fc3df',
    '--vscode-textBlockQuote-border': '#ffffff',
    '--vscode-textCodeBlock-background': '#000000',
    '--vscode-textLink-activeForeground': '#21a6ff',
    '--vscode-textLink-foreground': '#21a6ff',
    '--vscode-textPreformat-foreground': '#ffffff',
    '--vscode-widget-border': '#6fc3df',
  },
};

export const themes: readonly Theme[] = [light, dark, highContrastLight, highContrastDark];
