/**
 * Makes the notice that the search does not work, hidden until it does not. It stands on no page,
 * and needs no file, because files are what may be missing.
 *
 * @param form the search; the notice follows it
 * @param retry called when the reader wants to try again
 */
export function searchFault(form: HTMLFormElement, retry: () => void): HTMLElement {
  const fault = document.createElement('p');
  fault.className = 'fault';
  fault.setAttribute('role', 'alert');
  fault.hidden = true;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Try again';
  button.addEventListener('click', retry);
  const link = document.createElement('a');
  link.href = document.querySelector('[data-search-page]') ? '#all-questions' : form.action;
  link.textContent = 'the list of all questions';
  const told = 'The search could not be loaded. There may still be answers that match. ';
  fault.append(told, button, ' or see ', link, '.');
  form.after(fault);
  return fault;
}
