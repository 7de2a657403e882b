.class public final Lcn/example/app/Answer;
.super Ljava/lang/Object;
.implements Lcn/example/app/OnAnswer;
.field private final a:Landroid/app/Activity;
.method public constructor <init>(Landroid/app/Activity;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/Answer;->a:Landroid/app/Activity;
    return-void
.end method
.method public onConfirm(Landroid/app/Dialog;)V
    .registers 4
    iget-object v0, p0, Lcn/example/app/Answer;->a:Landroid/app/Activity;
    const/4 v1, 0x1
    invoke-static {v0, v1}, Lcn/example/app/Consent;->setAgreed(Landroid/content/Context;Z)V
    invoke-static {v0}, Lcn/example/app/Reader;->read(Landroid/content/Context;)V
    return-void
.end method
.method public onCancel(Landroid/app/Dialog;)V
    .registers 3
    iget-object v0, p0, Lcn/example/app/Answer;->a:Landroid/app/Activity;
    invoke-virtual {v0}, Landroid/app/Activity;->finish()V
    return-void
.end method
