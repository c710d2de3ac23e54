/** What comes with the greeting, for you to use and not to change; it is only {@link helloworld.provided.Screen}. */
package helloworld.provided;
