/** Whether a description says when to use an agent; in English, and silent about other languages. */

const occasion =
  /\b(?:when(?:ever)?|proactively|must be used)\b|\b(?:us(?:e|ed|ing|age)|invoke[ds]?|invoking|call(?:s|ed|ing)?|run(?:s|ning)?|(?:launch|spawn|trigger|activat|delegat)\w*)\b[^.\n]{0,60}?\b(?:for|after|before)\b/i;

export const saysWhen = (description: string): boolean => occasion.test(description);

const foreign =
  /\b(?:der|die|das|und|mit|für|ist|nicht|oder|bei|les|des|une|est|pour|avec|dans|que|para|con|los|las|del|una|por|com|uma|dos|você|quando|qualquer|ou|seu|sua|cuando|cada|sobre|quand|lorsque|wenn|il|della|een|het|voor|och|att|dla|oraz)\b/gi;

/** Letters of another script, or two of the small words of another language. */
export const isEnglish = (text: string): boolean =>
  !/(?!\p{Script=Latin})\p{L}/u.test(text) && new Set(text.toLowerCase().match(foreign)).size < 2;
