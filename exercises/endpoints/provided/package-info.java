/**
 * The web framework around your dispatcher, for you to use and not to change; start at {@link
 * endpoints.provided.Endpoint}.
 */
package endpoints.provided;
