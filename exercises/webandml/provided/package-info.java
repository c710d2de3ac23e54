/** The web and the model, for you to use and not to change; start at {@link webandml.provided.Web}. */
package webandml.provided;
