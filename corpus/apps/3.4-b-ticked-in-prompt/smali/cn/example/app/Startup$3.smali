.class Lcn/example/app/Startup$3;
.super Ljava/lang/Object;
.source "Startup.java"
.implements Landroid/view/View$OnClickListener;

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Lcn/example/app/Startup;->ask(Landroid/app/Activity;)V
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic val$activity:Landroid/app/Activity;
.field final synthetic val$dialog:Landroid/app/AlertDialog;

.field final synthetic val$text:Landroid/view/View;

.method constructor <init>(Landroid/view/View;Landroid/app/Activity;Landroid/app/AlertDialog;)V
    .registers 4
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "()V"
        }
    .end annotation
    iput-object p1, p0, Lcn/example/app/Startup$3;->val$text:Landroid/view/View;
    iput-object p2, p0, Lcn/example/app/Startup$3;->val$activity:Landroid/app/Activity;
    iput-object p3, p0, Lcn/example/app/Startup$3;->val$dialog:Landroid/app/AlertDialog;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 4
    iget-object v0, p0, Lcn/example/app/Startup$3;->val$text:Landroid/view/View;
    const v1, @id/prompt_box
    invoke-virtual {v0, v1}, Landroid/view/View;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/CheckBox;
    invoke-virtual {v0}, Landroid/widget/CheckBox;->isChecked()Z
    move-result v0
    if-nez v0, :cond_0
    :goto_0
    return-void
    :cond_0
    iget-object v0, p0, Lcn/example/app/Startup$3;->val$activity:Landroid/app/Activity;
    invoke-static {v0}, Lcn/example/app/Consent;->give(Landroid/content/Context;)V
    iget-object v0, p0, Lcn/example/app/Startup$3;->val$dialog:Landroid/app/AlertDialog;
    invoke-virtual {v0}, Landroid/app/AlertDialog;->dismiss()V
    goto :goto_0
.end method
