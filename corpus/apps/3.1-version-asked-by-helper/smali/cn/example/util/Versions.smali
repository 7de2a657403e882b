.class public Lcn/example/util/Versions;
.super Ljava/lang/Object;
.source "Versions.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static isAtLeast(I)Z
    .registers 2
    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I
    if-ge v0, p0, :yes
    const/4 p0, 0x0
    goto :answer
    :yes
    const/4 p0, 0x1
    :answer
    return p0
.end method
