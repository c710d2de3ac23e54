package dev.makespan.testkit;

import org.junit.jupiter.api.extension.Extension;

/** Runs each item inside a bubble. */
final class ItemExtension implements Extension {}
