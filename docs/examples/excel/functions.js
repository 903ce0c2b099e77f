// Tells Excel what runs behind each function of functions.json.
{
  const { FUNCTIONS, excelCall } = KeyAccount.sheet;

  /** An error as Excel takes it; anything else stays as it is. */
  const shown = (cell) =>
    cell?.error === undefined ? cell : new CustomFunctions.Error(CustomFunctions.ErrorCode[cell.error], cell.message);

  for (const { id } of FUNCTIONS) {
    CustomFunctions.associate(id, (...args) => {
      const answer = excelCall(id, args);
      if (Array.isArray(answer)) return answer.map((row) => row.map(shown));
      if (answer?.error !== undefined) throw shown(answer);
      return answer;
    });
  }
}
