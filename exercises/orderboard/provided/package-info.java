/** What comes with the board, for you to use and not to change: {@link orderboard.provided.BoardClosedException}. */
package orderboard.provided;
