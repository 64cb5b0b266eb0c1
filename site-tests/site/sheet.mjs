// The cells of the sheet of plans (planverk:serve).

/** A cell by the number of its line and its column. */
export const cell = (page, line, column) => page.locator(".pvs-ark tbody").nth(line).locator(`.ds-input[data-k="${column}"]`);

/** What a column says, line by line. */
export const values = (page, column) => page.locator(`.pvs-ark tbody .ds-input[data-k="${column}"]`).evaluateAll((all) => all.map((one) => one.value));
