.class public Lcn/example/app/Options;
.super Ljava/lang/Object;
.source "Options.java"

.field static collect:Z

.method static reset()V
    .registers 1
    const/4 v0, 0x0
    sput-boolean v0, Lcn/example/app/Options;->collect:Z
    return-void
.end method

.method static allowAll()V
    .registers 1
    const/4 v0, 0x1
    sput-boolean v0, Lcn/example/app/Options;->collect:Z
    return-void
.end method
