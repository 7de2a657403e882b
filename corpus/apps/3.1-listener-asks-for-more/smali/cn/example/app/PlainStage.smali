.class public Lcn/example/app/PlainStage;
.super Ljava/lang/Object;
.implements Lcn/example/app/Stage;
.source "PlainStage.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public ready()V
    .registers 3
    const-string v0, "stage"
    const-string v1, "plain"
    invoke-static {v0, v1}, Landroid/util/Log;->v(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
