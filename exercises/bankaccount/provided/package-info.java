/** What the bank brings along, for you to use and not to change; start at {@link bankaccount.provided.Book}. */
package bankaccount.provided;
