// Lists the functions in the language of Excel, or in the one that is chosen. Texts are set as texts, never as HTML.
{
  const NAMESPACE = "KA"; // as in manifest.xml

  const WORDS = {
    en: {
      language: "Language ",
      search: "Search",
      try: "To try",
      found: (shown, all) => `${shown} of ${all} functions`,
    },
    "zh-CN": {
      language: "语言 ",
      search: "搜索",
      try: "试一试",
      found: (shown, all) => `共 ${all} 个函数，显示 ${shown} 个`,
    },
  };

  const EXAMPLES = [
    [`=${NAMESPACE}.C139_REGION("1W1F6C")`, "win"],
    [`=${NAMESPACE}.C139_REGION("0W3F9C", "zh-CN")`, "抖动区"],
    [`=${NAMESPACE}.CUSTOMER_ABC(B1:B20)`, "A, A, B, C…"],
  ];

  const [language, search] = ["language", "search"].map((id) => document.getElementById(id));

  const element = (name, text, ...children) => {
    const made = document.createElement(name);
    made.textContent = text;
    made.append(...children);
    return made;
  };

  /** What one types: `=KA.C139_REGION(value, [words])`. */
  const formula = ({ id, parameters }) => {
    const names = parameters.map(({ name, optional, repeating }) =>
      repeating ? `[${name}]…` : optional ? `[${name}]` : name,
    );
    return `=${NAMESPACE}.${id}(${names.join(", ")})`;
  };

  const entry = (own) => {
    const rows = own.parameters.flatMap(({ name, description }) => [element("dt", name), element("dd", description)]);
    return element("article", "", element("h2", formula(own)), element("p", own.description), element("dl", "", ...rows));
  };

  const example = ([formula, shown]) => element("li", "", element("code", formula), ` → ${shown}`);

  const list = () => {
    const words = WORDS[language.value];
    const { functions } = KeyAccount.sheet.excelMetadata(language.value);
    const wanted = search.value.trim().toLowerCase();
    const found = functions.filter((own) => `${own.id} ${own.description}`.toLowerCase().includes(wanted));
    document.documentElement.lang = language.value;
    document.getElementById("language-label").textContent = words.language;
    document.getElementById("search-label").textContent = words.search;
    document.getElementById("try-label").textContent = words.try;
    document.getElementById("examples").replaceChildren(...EXAMPLES.map(example));
    document.getElementById("count").textContent = words.found(found.length, functions.length);
    document.getElementById("functions").replaceChildren(...found.map(entry));
  };

  Office.onReady(() => {
    const shown = Office.context?.displayLanguage ?? navigator.language;
    language.value = /^zh/i.test(shown) ? "zh-CN" : "en";
    language.addEventListener("change", list);
    search.addEventListener("input", list);
    list();
  });
}
