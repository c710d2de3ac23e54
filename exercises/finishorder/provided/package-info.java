/** What comes with the round of calls, for you to use and not to change; start at {@link finishorder.provided.Phone}. */
package finishorder.provided;
