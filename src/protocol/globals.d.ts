/** What every realm has and the ES library does not name. */

interface TextDecoderOptions {
  readonly fatal?: boolean;
  readonly ignoreBOM?: boolean;
}

declare class TextDecoder {
  constructor(label: 'utf-8', options?: TextDecoderOptions);
  decode(bytes: Uint8Array): string;
}
