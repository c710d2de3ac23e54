/**
 * The parcel service's web site, as the exercise finds it; start at {@link blockingcall.provided.EventLoop}.
 *
 * <p>Nothing here needs a change: the grader always takes its own copy.
 */
package blockingcall.provided;
