# Annotation elements of every kind, static values of every kind, annotated members and parameters.
.class public Lformats/Values;
.super Ljava/lang/Object;
.source "Values.java"

.annotation runtime Lformats/Every;
    aByte = 0x7t
    aShort = -0x2s
    aChar = '\u4e2d'
    anInt = -0x80000000
    aLong = 0x7fffffffffffffffL
    aFloat = 1.5f
    aDouble = -2.25
    aString = "\u5408\u89c4"
    aType = Ljava/util/List;
    aField = Lformats/Values;->NUMBER:I
    aMethod = Lformats/Values;->take(II)V
    anEnum = .enum Lformats/Values;->NUMBER:I
    anArray = { 1, "two", { 3 } }
    nested = .subannotation Lformats/Inner;
        depth = 1
    .end subannotation
    nothing = null
    yes = true
    no = false
.end annotation

.field public static final A_BOOLEAN:Z = true
.field public static final A_BYTE:B = -0x1t
.field public static final A_CHAR:C = 'x'
.field public static final A_DOUBLE:D = 3.5
.field public static final A_FLOAT:F = -0.5f
.field public static final A_LONG:J = -0x100L
.field public static final A_SHORT:S = 0x7fffs
.field public static final A_STRING:Ljava/lang/String; = "text"
.field public static final A_TYPE:Ljava/lang/Class; = Ljava/lang/Object;
.field public static NUMBER:I = 0x12345
    .annotation build Lformats/Inner;
        depth = 2
    .end annotation
.end field

.method public static take(II)V
    .registers 2
    .param p0, "first"
        .annotation runtime Lformats/Inner;
            depth = 3
        .end annotation
    .end param
    .param p1, "second"
    .annotation system Ldalvik/annotation/Throws;
        value = { Ljava/io/IOException; }
    .end annotation
    return-void
.end method
