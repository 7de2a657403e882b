.class Lcn/example/app/PromptFragment$3;
.super Ljava/lang/Object;
.source "PromptFragment.java"
.implements Landroid/view/View$OnClickListener;

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Lcn/example/app/PromptFragment;->onViewCreated(Landroid/view/View;Landroid/os/Bundle;)V
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic this$0:Lcn/example/app/PromptFragment;

.method constructor <init>(Lcn/example/app/PromptFragment;)V
    .registers 2
    iput-object p1, p0, Lcn/example/app/PromptFragment$3;->this$0:Lcn/example/app/PromptFragment;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 3
    iget-object v0, p0, Lcn/example/app/PromptFragment$3;->this$0:Lcn/example/app/PromptFragment;
    invoke-virtual {v0}, Lcn/example/app/PromptFragment;->requireActivity()Landroidx/fragment/app/FragmentActivity;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/fragment/app/FragmentActivity;->finish()V
    return-void
.end method
