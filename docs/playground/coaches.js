"use strict";

/*
 * Coaches: who they are and what they say on the left, what is left of the seller's answers on the right.
 */

function coachesForm(page) {
  const { language, deal } = page.state;
  const add = () => page.addRow("deal.coaches", NEW_COACH, "name");
  return [
    ...deal.coaches.map((_, row) => coachCard(page, row)),
    button(say(language, "addCoach"), add, { id: "add-coach", disabled: deal.coaches.length >= MOST_ROWS.coaches }),
  ];
}

const NEW_COACH = { name: "", kind: "customerRelations", qualities: {}, answers: {} };

function coachCard(page, row) {
  const { language } = page.state;
  const { coachKinds } = page.labels.c139;
  const path = `deal.coaches.${row}`;
  const who = say(language, "coach", { nth: row + 1 });
  const kinds = KeyAccount.C139.COACH_KINDS.map((id) => ({ id, name: coachKinds[id] }));
  const remove = () => page.removeRow("deal.coaches", row, "add-coach");
  return html(
    "fieldset",
    { class: "card" },
    html("legend", {}, who),
    html(
      "div",
      { class: "fields" },
      textField(page, `${path}.name`, say(language, "coachName"), { maxlength: 80 }),
      selectField(page, `${path}.kind`, say(language, "coachKind"), kinds, { kind: "mustBeListed" }),
    ),
    html(
      "div",
      { class: "fields three" },
      ...KeyAccount.C139.COACH_QUALITIES.map((quality) =>
        markField(page, `${path}.qualities.${quality}`, say(language, quality)),
      ),
    ),
    views(page, row),
    button(say(language, "remove"), remove, {
      class: "quiet",
      "aria-label": say(language, "removeNamed", { what: who }),
    }),
  );
}

/** Yes, no, or unknown, in one line. */
function markField(page, path, word, unknown = say(page.state.language, "unknown")) {
  const options = answerNames(page.state.language).map(({ value, name }) => ({
    id: `${value}`,
    name: value === "unknown" ? unknown : name,
  }));
  const read = (id) => (id === "unknown" ? id : id === "true");
  return selectField(page, path, word, options, { chosen: markOf(valueAt(page.state, path)), read });
}

/** The 13 items as this coach sees them, folded away until wanted. */
function views(page, row) {
  const { language, deal } = page.state;
  const { items } = page.labels.c139;
  const fields = Object.values(KeyAccount.C139.ITEMS)
    .flat()
    .map((item) => markField(page, `deal.coaches.${row}.answers.${item}`, items[item], say(language, "unsaid")));
  const id = `views-${row}`;
  const summary = html(
    "summary",
    { id, "data-rated": row },
    say(language, "views", { count: ratedBy(deal.coaches[row]) }),
  );
  return html("details", {}, summary, html("div", { class: "fields narrow" }, ...fields));
}

const ratedBy = (coach) => Object.keys(known(coach.answers)).length;

/** How many items each coach has rated by now. */
function showRated(root, { state: { language, deal } }) {
  for (const summary of root.querySelectorAll("[data-rated]")) {
    summary.textContent = say(language, "views", { count: ratedBy(deal.coaches[summary.dataset.rated]) });
  }
}

/** The seller's value beside the calibrated one, and what the coaches changed. */
function coachesResult(page, { review }) {
  const { language } = page.state;
  const { c139 } = page.labels;
  if (review.control === undefined) return [html("p", {}, say(language, "noAnswers"))];
  const { calibration } = review.control;
  const { self, calibrated, optimism, verdict } = calibration;
  const apart =
    optimism === 0 ? undefined : say(language, optimism > 0 ? "higher" : "lower", { places: Math.abs(optimism) });
  return [
    html(
      "dl",
      { class: "figures" },
      figure(say(language, "selfValue"), self, apart),
      figure(say(language, "calibratedValue"), calibrated),
      figure(say(language, "reliability"), c139.reliability[verdict]),
    ),
    sentenceList(say(language, "why"), KeyAccount.explain(calibration, c139.sentences, c139.items)),
  ];
}
