.class public Lcn/example/app/LinkSpan;
.super Landroid/text/style/ClickableSpan;
.source "LinkSpan.java"

.field private final context:Landroid/content/Context;
.field private final index:I

.method public constructor <init>(Landroid/content/Context;I)V
    .registers 3
    invoke-direct {p0}, Landroid/text/style/ClickableSpan;-><init>()V
    iput-object p1, p0, Lcn/example/app/LinkSpan;->context:Landroid/content/Context;
    iput p2, p0, Lcn/example/app/LinkSpan;->index:I
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 6
    iget v0, p0, Lcn/example/app/LinkSpan;->index:I
    if-nez v0, :cond_0
    iget-object v0, p0, Lcn/example/app/LinkSpan;->context:Landroid/content/Context;
    new-instance v1, Landroid/content/Intent;
    iget-object v2, p0, Lcn/example/app/LinkSpan;->context:Landroid/content/Context;
    const-class v3, Lcn/example/app/AgreementActivity;
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Landroid/content/Context;->startActivity(Landroid/content/Intent;)V
    :goto_0
    return-void
    :cond_0
    iget-object v0, p0, Lcn/example/app/LinkSpan;->context:Landroid/content/Context;
    new-instance v1, Landroid/content/Intent;
    iget-object v2, p0, Lcn/example/app/LinkSpan;->context:Landroid/content/Context;
    const-class v3, Lcn/example/app/PolicyActivity;
    invoke-direct {v1, v2, v3}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {v0, v1}, Landroid/content/Context;->startActivity(Landroid/content/Intent;)V
    goto :goto_0
.end method

.method public updateDrawState(Landroid/text/TextPaint;)V
    .registers 3
    const/4 v0, 0x0
    invoke-virtual {p1, v0}, Landroid/text/TextPaint;->setUnderlineText(Z)V
    return-void
.end method
