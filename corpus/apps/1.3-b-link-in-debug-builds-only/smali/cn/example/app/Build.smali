.class public final Lcn/example/app/Build;
.super Ljava/lang/Object;
.source "Build.java"

.method private constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static isDebug()Z
    .registers 1
    const/4 v0, 0x0
    return v0
.end method
