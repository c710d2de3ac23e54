/** What the attic brings along, for you to use and not to change; start at {@link nestedrun.provided.Attic}. */
package nestedrun.provided;
