"use strict";

/*
 * Fields: native controls, each with a label and a place for what is wrong with it.
 *
 * A field is known by its path in the state, such as `deal.coaches.0.name`. The control's id is made from it, its value is
 * read from there and put back there, and a problem that names the path is shown beside the control.
 */

const idOf = (path) => path.replaceAll(".", "-");

/** What lies at a path; `undefined` where the path leads nowhere. */
function valueAt(data, path) {
  return path.split(".").reduce((inside, key) => inside?.[key], data);
}

/** A copy of the data with another value at the path. */
function withValueAt(data, path, value) {
  const [key, ...rest] = path.split(".");
  const copy = Array.isArray(data) ? [...data] : { ...data };
  copy[key] = rest.length === 0 ? value : withValueAt(copy[key], rest.join("."), value);
  return copy;
}

/** A text, a number or a day, typed. `kind` names the rule that is shown if the library refuses the value. */
function textField(page, path, word, { kind, hint, ...attributes } = {}) {
  const input = html("input", {
    ...wired(path, hint),
    type: "text",
    autocomplete: "off",
    ...attributes,
    input: ({ target }) => page.put(path, target.value),
  });
  input.value = valueAt(page.state, path) ?? "";
  return labelled(path, word, input, { kind, hint });
}

/** One of several options; a group of options is `{ group, options }`. */
function selectField(page, path, word, options, { kind, chosen = valueAt(page.state, path), read = (id) => id } = {}) {
  const option = ({ id, name }) => html("option", { value: id, selected: id === `${chosen}` }, name);
  const entries = options.map((entry) =>
    entry.group === undefined ? option(entry) : html("optgroup", { label: entry.group }, ...entry.options.map(option)),
  );
  const control = html(
    "select",
    { ...wired(path), change: ({ target }) => page.put(path, read(target.value)) },
    ...entries,
  );
  return labelled(path, word, control, { kind });
}

/** Yes or no. */
function checkField(page, path, word) {
  const change = ({ target }) => page.put(path, target.checked);
  const box = html("input", { ...wired(path), type: "checkbox", checked: valueAt(page.state, path) === true, change });
  return html("div", { class: "field check" }, box, html("label", { for: idOf(path) }, word));
}

/** A few options side by side, of which one holds. */
function radios(page, path, options, chosen = valueAt(page.state, path)) {
  const choices = options.map(({ id, name, value = id }) => {
    const change = () => page.put(path, value);
    const own = `${idOf(path)}-${id}`;
    const radio = html("input", { type: "radio", name: idOf(path), id: own, checked: value === chosen, change });
    return html("label", { for: own, class: `answer ${id}` }, radio, html("span", {}, name));
  });
  return html("div", { class: "radios" }, ...choices);
}

function wired(path, hint) {
  const id = idOf(path);
  return { id, "aria-describedby": hint === undefined ? `${id}-problem` : `${id}-hint ${id}-problem` };
}

function labelled(path, word, control, { kind, hint } = {}) {
  const id = idOf(path);
  return html(
    "div",
    { class: "field" },
    html("label", { for: id }, word),
    control,
    hint === undefined ? undefined : html("p", { class: "hint", id: `${id}-hint` }, hint),
    html("p", { class: "problem", id: `${id}-problem`, "data-path": path, "data-kind": kind ?? false, hidden: true }),
  );
}

/**
 * Shows each problem beside the field it names, in the reader's language with the library's own words below, and returns
 * those that no field of the page is for.
 */
function showProblems(root, language, problems) {
  for (const slot of root.querySelectorAll("[data-path]")) {
    const own = problems.filter(({ path }) => path === slot.dataset.path);
    const rule = slot.dataset.kind === undefined ? [] : [html("span", {}, say(language, slot.dataset.kind))];
    slot.replaceChildren(
      ...(own.length === 0 ? [] : rule),
      ...own.map(({ message }) => html("code", { lang: "en" }, message)),
    );
    slot.hidden = own.length === 0;
    const control = root.querySelector(`#${idOf(slot.dataset.path)}`);
    if (own.length === 0) control?.removeAttribute("aria-invalid");
    else control?.setAttribute("aria-invalid", "true");
  }
  return problems.filter(({ path }) => root.querySelector(`[data-path="${CSS.escape(path)}"]`) === null);
}

/** A button that does something to the page. */
function button(word, press, attributes = {}) {
  return html("button", { type: "button", ...attributes, click: press }, word);
}
