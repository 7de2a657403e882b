.class public Lcn/example/app/ReadStep;
.super Ljava/lang/Object;
.source "ReadStep.java"
.implements Lcn/example/stream/Function;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public apply(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 3
    check-cast p1, Landroid/content/Context;
    invoke-static {p1}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    const-string v0, "read"
    return-object v0
.end method
