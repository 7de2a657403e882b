.class public abstract Lcn/example/app/BaseActivity;
.super Landroid/app/Activity;
.source "BaseActivity.java"
.implements Landroid/view/View$OnClickListener;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected bind(I)V
    .registers 3
    invoke-virtual {p0, p1}, Lcn/example/app/BaseActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    invoke-virtual {v0, p0}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    invoke-virtual {p1}, Landroid/view/View;->getId()I
    move-result v0
    invoke-virtual {p0, v0}, Lcn/example/app/BaseActivity;->onPress(I)V
    return-void
.end method

.method protected abstract onPress(I)V
.end method

.method protected open(Ljava/lang/Class;)V
    .registers 3
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "(",
            "Ljava/lang/Class",
            "<*>;)V"
        }
    .end annotation
    new-instance v0, Landroid/content/Intent;
    invoke-direct {v0, p0, p1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcn/example/app/BaseActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.method public openPolicy(Landroid/view/View;)V
    .registers 3
    const-class v0, Lcn/example/app/PolicyActivity;
    invoke-virtual {p0, v0}, Lcn/example/app/BaseActivity;->open(Ljava/lang/Class;)V
    return-void
.end method
