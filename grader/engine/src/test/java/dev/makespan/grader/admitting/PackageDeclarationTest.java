package dev.makespan.grader.admitting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageDeclarationTest {

    /** {@code |} stands for the end of a line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`package burgers;`                                        ; burgers      ; 1",
                "`package  burgers . helpers ;`                            ; burgers.helpers ; 1",
                "`// package a;||/* package b; | */ package c;`            ; c            ; 4",
                "`/** {@code package a;} */|@Deprecated|package c;`        ; c            ; 3",
                "`@A(\"package a;\")|package c;`                           ; c            ; 2",
                "`@A(\"\"\"|package a; \"quoted\"|\"\"\")|package c;`      ; c            ; 4",
                "`@A('\\'')|package c;`                                    ; c            ; 2",
                "`\\u0070ackage java.util;`                                ; java.util    ; 1",
                "`/* \\u002a/ package java.util; /* */`                    ; java.util    ; 1",
                "`package/**/java/**/./**/util;`                           ; java.util    ; 1",
            })
    void isReadAsTheCompilerReadsIt(String source, String name, int line) {
        assertThat(PackageDeclaration.in(source.replace('|', '\n'))).contains(new PackageDeclaration(name, line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "class A {}",
                "// package a;",
                "class A { String s = \"package a;\"; }",
                "/* package a; never closed",
                "class A { String s = \"\"\"\n package a; never closed",
                "class A { char c = '\\",
                "class A { String s = \"\\u00",
            })
    void isNotSeenWhereNoneIs(String source) {
        assertThat(PackageDeclaration.in(source)).isEmpty();
    }
}
