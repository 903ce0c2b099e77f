// A workbook without a spreadsheet: npm install keyaccount hyperformula, then node book.mjs
import * as hyperformula from "hyperformula";
import { hyperFormulaPlugin } from "keyaccount/sheet";

const { HyperFormula } = hyperformula;
const { plugin, translations } = hyperFormulaPlugin(hyperformula);
HyperFormula.registerFunctionPlugin(plugin, translations);

const book = HyperFormula.buildFromSheets(
  {
    Deals: [
      ["Deal", "Amount", "C139", "Region", "Probability"],
      ["Nordwind", 500000, "1W1F6C", "=C139_REGION(C2:C4)", "=C139_PROBABILITY(C2:C4)"],
      ["Alpenbau", 200000, "0W2F7C"],
      ["Seeland", 300000, "0W2F6C"],
    ],
    Forecast: [
      ["Weighted", "=FUNNEL_WEIGHTED(Deals!B2:B4, Deals!E2:E4)"],
      ["600,000 or more", "=FUNNEL_AT_LEAST(Deals!B2:B4, Deals!E2:E4, 600000)"],
    ],
  },
  { licenseKey: "gpl-v3" }, // or the key of your licence
);
console.table(book.getSheetValues(0));
console.table(book.getSheetValues(1));

book.setCellContents({ sheet: 0, row: 1, col: 2 }, "1W1F5C"); // a Clear item is lost
console.table(book.getSheetValues(0));
console.table(book.getSheetValues(1));
