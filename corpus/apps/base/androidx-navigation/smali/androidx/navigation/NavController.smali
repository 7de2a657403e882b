.class public Landroidx/navigation/NavController;
.super Ljava/lang/Object;
.source "NavController.java"

.field private graph:I

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public navigate(I)V
    .registers 3
    const/4 v0, 0x0
    invoke-virtual {p0, p1, v0}, Landroidx/navigation/NavController;->navigate(ILandroid/os/Bundle;)V
    return-void
.end method

.method public navigate(ILandroid/os/Bundle;)V
    .registers 3
    return-void
.end method

.method public navigateUp()Z
    .registers 2
    const/4 v0, 0x0
    return v0
.end method

.method public setGraph(I)V
    .registers 2
    iput p1, p0, Landroidx/navigation/NavController;->graph:I
    return-void
.end method
