/** Opens the browser's print dialog. @returns false where the browser has none, as in some apps that show pages */
export function printPage(page: Readonly<{ print?: () => void }>): boolean {
  try {
    if (page.print === undefined) return false;
    page.print();
    return true;
  } catch {
    return false;
  }
}
