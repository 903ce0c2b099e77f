/**
 * The form of a question: one that opens a conversation, or one that a yes or a no ends. It is read off the words alone:
 * which word asks the main clause, whether a tag ends it, and in Chinese which particle or doubled verb it has.
 */
import { oneOf, refusal, text } from "../check.js";
import type { TextLocale } from "./ids.js";

/** Whether a question opens a conversation, or can be ended with a yes or a no. */
export type QuestionForm = "open" | "closed";

/**
 * Returns whether a question is open, or closed: one that a yes or a no ends. A text that asks nothing, such as an
 * invitation to tell, is open. The slots of a template may stand in it.
 *
 * @throws RangeError for an empty text, one of more than 10,000 characters, or an unknown language.
 * @example
 * Spin.form("What would it be worth to you to avoid {consequence}?", "en") // => "open"
 * Spin.form("Would it help to avoid {consequence}?", "en") // => "closed"
 * Spin.form("If {problem} went on, would that be serious?", "en") // => "closed"
 * Spin.form("Could you walk me through {area}?", "en") // => "open"
 * Spin.form("{problem}对交货有什么影响？", "zh-CN") // => "open"
 * Spin.form("{problem}会不会影响交货？", "zh-CN") // => "closed"
 * Spin.form("", "en") // throws RangeError: Spin.form: question must be a non-empty text, got ""
 * @category Templates
 * @see docs/sources.md#spin-templates
 */
export function form(question: string, locale: TextLocale): QuestionForm {
  const where = "Spin.form";
  const asked = text(where, "question", question);
  if (asked.length > LONGEST) throw refusal(where, "question", `must have at most ${LONGEST} characters`, asked);
  return formOf(asked, oneOf(where, "locale", locale, LOCALES));
}

/** The languages of the texts. */
export const LOCALES = ["en", "zh-CN"] as const;

/** The longest text that is read as one question. */
const LONGEST = 10_000;

/** The form of a question that was read already. */
export function formOf(question: string, locale: TextLocale): QuestionForm {
  return locale === "en" ? english(question) : chinese(question);
}

// English: the first clause that begins with an asking word or with an auxiliary decides

const AUXILIARIES: ReadonlySet<string> = new Set([
  ...["am", "is", "are", "was", "were", "do", "does", "did", "have", "has", "had"],
  ...["can", "could", "will", "would", "shall", "should", "may", "might", "must"],
  ...["isn't", "aren't", "wasn't", "weren't", "don't", "doesn't", "didn't", "haven't", "hasn't", "hadn't"],
  ...["can't", "couldn't", "won't", "wouldn't", "shouldn't"],
]);
const CONNECTOR = /^((and|but|so|or|then|now|well|also|today|currently|ideally) )+/;
const ASKS =
  /^((to|for|by|in|at|from|of|with|on|since|until|through|over|beyond|besides|apart from) )?(what|which|who|whom|whose|how|why)\b/;
const INVITES =
  /^(can|could|will|would) you (please )?(walk|take|talk|tell|describe|explain|show|give|help|say|share|sketch)\b/;
const TAG = /^(right|correct|yes|no|agreed)$/;
const ASIDE = /^\S+ (it|they|you|we|that|this|he|she)( (say|think|agree))?$/;
const ASKING = /\b(what|which|who|whom|whose|how|why|when|where)\b/;

function english(question: string): QuestionForm {
  const sentence = lastQuestion(
    question
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/\{\w*\}/g, "it"),
    /[.!?]+\s+/,
  );
  if (sentence === undefined) return "open";
  const clauses = sentence.split(/[,;:–—]\s*/).map((clause) => clause.trim().replace(CONNECTOR, ""));
  const [last = ""] = clauses.length > 1 ? clauses.slice(-1) : [];
  if (TAG.test(last) || (ASIDE.test(last) && begins(last))) return "closed";
  const [deciding] = clauses.filter((clause) => asksOpenly(clause) || begins(clause));
  return asksOpenly(deciding ?? sentence) || (deciding === undefined && ASKING.test(sentence)) ? "open" : "closed";
}

const asksOpenly = (clause: string): boolean =>
  ASKS.test(clause) ||
  INVITES.test(clause) ||
  (/^(when|where) /.test(clause) && begins(clause.slice(clause.indexOf(" ") + 1)));

/** Whether an auxiliary begins the clause. */
const begins = (clause: string): boolean => AUXILIARIES.has(clause.split(" ", 1)[0] ?? "");

// Chinese: a final particle or a tag closes a question; a doubled verb does so where no word asks for more

const PARTICLE = /(吗|吧|[，,](对不对|是不是|好不好|行不行))$/;
const INVITES_CHINESE = /(能|可以|方便).*[讲说谈聊介][讲说谈聊绍]?(一下)?吗$/;
const DOUBLED = /([\p{Script=Han}]{1,2})[不没]\1|是否|没有$/u;
const ASKING_CHINESE = /什么|哪|谁|怎|如何|多少|多[大久长高快远重]|几(?!乎)|为何|何时|何处|啥/;

function chinese(question: string): QuestionForm {
  const sentence = lastQuestion(question.replace(/\{\w*\}/g, "它"), /[。！？?!]+/);
  if (sentence === undefined || INVITES_CHINESE.test(sentence)) return "open";
  if (PARTICLE.test(sentence)) return "closed";
  return DOUBLED.test(sentence) && !ASKING_CHINESE.test(sentence) ? "closed" : "open";
}

/** The last sentence that ends in a question mark, without it; `undefined` if none does. */
function lastQuestion(text: string, end: RegExp): string | undefined {
  const upTo = Math.max(text.lastIndexOf("?"), text.lastIndexOf("？"));
  if (upTo < 0) return undefined;
  const [last] = text.slice(0, upTo).split(end).slice(-1);
  return last?.trim();
}
